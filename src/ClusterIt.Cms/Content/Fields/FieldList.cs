using System.Collections.Concurrent;
using System.Reflection;

namespace ClusterIt.Cms.Content.Fields;

/// <summary>Reads the declared fields off a record: those of its base first, each in the order of the source.</summary>
internal static class FieldList
{
    private static readonly ConcurrentDictionary<(Type, string), IReadOnlyList<Field>> Known = new();

    public static IReadOnlyList<Field> Of(Type record, string owner) =>
        Known.GetOrAdd((record, owner), static key => Read(key.Item1, key.Item2));

    private static IReadOnlyList<Field> Read(Type record, string owner) =>
        [.. Line(record)
            .Reverse()
            .SelectMany(type => type
                .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .OrderBy(property => property.MetadataToken))
            .Select(property => (property, declaration: property.GetCustomAttribute<FieldAttribute>()))
            .Where(pair => pair.declaration is not null)
            .Select(pair => new Field(pair.property, pair.declaration!, owner))];

    private static IEnumerable<Type> Line(Type type)
    {
        for (Type? each = type; each is not null && each != typeof(object); each = each.BaseType)
            yield return each;
    }
}
