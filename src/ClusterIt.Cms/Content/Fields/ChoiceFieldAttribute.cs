namespace ClusterIt.Cms.Content.Fields;

/// <summary>One value of an enumeration; files and JSON carry its name in kebab case.</summary>
public sealed class ChoiceFieldAttribute() : FieldAttribute(FieldKind.Choice);
