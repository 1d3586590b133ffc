using System.Reflection;

namespace ClusterIt.Cms.Content.Fields;

/// <summary>One declared field of a body, a block or a list item.</summary>
public sealed class Field
{
    private readonly PropertyInfo property;

    internal Field(PropertyInfo property, FieldAttribute declaration, string owner)
    {
        this.property = property;
        Declaration = declaration;
        Owner = owner;
        Name = JsonNames.Of(property.Name);
        ValueType = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        Items = declaration.Kind is FieldKind.List ? FieldList.Of(ElementType(), $"{owner}.{Name}") : [];
    }

    /// <summary>The name in JSON, in files and in fault paths: camel case.</summary>
    public string Name { get; }

    /// <summary>The key of what declares the field: a content type, a block type, or <c>type.list</c> for list items.</summary>
    public string Owner { get; }

    public FieldAttribute Declaration { get; }

    public FieldKind Kind => Declaration.Kind;

    /// <summary>The CLR type of the value, without <c>Nullable</c>.</summary>
    public Type ValueType { get; }

    /// <summary>The value is a list: of references, tags, texts, records or blocks.</summary>
    public bool IsMany => ValueType != typeof(string) && ValueType.IsAssignableTo(typeof(System.Collections.IEnumerable));

    /// <summary>The fields of a list's records; empty for every other kind.</summary>
    public IReadOnlyList<Field> Items { get; }

    /// <summary>What the office reads beside the field.</summary>
    public string Label => FieldTexts.Label(this);

    /// <summary>A sentence that helps to fill the field, or null.</summary>
    public string? Help => FieldTexts.Help(this);

    public object? Of(object owner) => property.GetValue(owner);

    public bool IsEmpty(object owner) => Of(owner) switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        System.Collections.ICollection many => many.Count == 0,
        _ => false,
    };

    /// <summary>The type of a list's elements.</summary>
    /// <exception cref="InvalidOperationException">The field is not a list.</exception>
    public Type ElementType() => ValueType.IsGenericType
        ? ValueType.GetGenericArguments()[0]
        : throw new InvalidOperationException($"{Owner}.{Name} is no list.");

    internal PropertyInfo DeclaringProperty => property;
}
