using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClusterIt.Cms.Data;

/// <summary>What comes out of the database says that it is UTC.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
