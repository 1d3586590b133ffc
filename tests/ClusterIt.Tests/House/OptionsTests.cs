using ClusterIt.Tests.Cast;
using ClusterIt.Web.Http;
using ClusterIt.Web.Site.Cache;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ClusterIt.Tests.House;

/// <summary>A wrong option stops the start with a sentence that says what to set.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("Content:Seed", "alles", "Content:Seed")]
    [InlineData("Content:Path", "/gibt/es/nicht", "Content:Path")]
    [InlineData("Site:PublicUrl", "www.it-mitteldeutschland.de", "Site:PublicUrl")]
    [InlineData("Site:PublicUrl", "https://www.it-mitteldeutschland.de/", "Site:PublicUrl")]
    [InlineData("Site:PublicUrl", "https://www.it-mitteldeutschland.de/seite", "Site:PublicUrl")]
    [InlineData("Site:PublicUrl", "https://www.it-mitteldeutschland.de#oben", "Site:PublicUrl")]
    [InlineData("Site:PublicUrl", "https://wer:was@www.it-mitteldeutschland.de", "Site:PublicUrl")]
    [InlineData("Content:Path", "/usr", "Content:Path")]
    [InlineData("Proxy:KnownProxies", "10.0.0.1", "Proxy:KnownProxies")]
    [InlineData("urls", "quatsch", "Urls")]
    [InlineData("urls", "http://localhost:5080;ftp://localhost", "Urls")]
    [InlineData("Site:Theme", "glitzer", "Site:Theme")]
    [InlineData("Proxy:KnownProxies:0", "kein-rechner", "Proxy:KnownProxies")]
    [InlineData("Cache:Megabytes", "abc", "Cache:Megabytes")]
    [InlineData("Cache:Megabytes", "-1", "Cache:Megabytes")]
    [InlineData("Cache:Megabytes", "99999999999", "Cache:Megabytes")]
    [InlineData("urls", "http://localhost:99999", "Urls")]
    [InlineData("Logging:LogLevel:Default", "Laut", "Logging:LogLevel:Default")]
    [InlineData("Logging:Console:LogLevel:Microsoft", "7a", "Logging:Console:LogLevel:Microsoft")]
    public void A_wrong_value_is_named_with_what_would_be_right(string key, string value, string named)
    {
        var problem = Assert.Throws<OptionsProblem>(() => Read((key, value)));

        Assert.StartsWith(named, problem.Message, StringComparison.Ordinal);
        Assert.Contains("Bitte", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_values_are_taken_and_paths_begin_at_the_programs_folder()
    {
        var options = Read(("Site:PublicUrl", "https://www.it-mitteldeutschland.de"), ("Storage:DataPath", "daten"));

        Assert.Equal(Path.Combine(Repository.Root, "daten"), options.Storage.DataPath);
        Assert.Equal(("content", "wahrnehmung"), (options.Content.Seed, options.Site.Theme));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_data_folder_left_empty_is_the_default_and_never_the_programs_own_folder(string value) =>
        Assert.Equal(Path.Combine(Repository.Root, "App_Data"), Read(("Storage:DataPath", value)).Storage.DataPath);

    [Theory]
    [InlineData("/proc")]
    [InlineData("/dev/null/daten")]
    public void A_data_folder_that_cannot_be_written_is_named(string folder)
    {
        var options = Read(("Storage:DataPath", folder));

        var problem = Assert.Throws<OptionsProblem>(() => new ServiceCollection().AddStorage(options, Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = Environments.Production }).Environment));

        Assert.StartsWith("Storage:DataPath", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_left_empty_has_its_default_size() => Assert.Equal(new CacheOptions().Megabytes, Read(("Cache:Megabytes", "")).Cache.Megabytes);

    [Fact]
    public void Every_option_that_is_read_has_its_default_among_the_settings()
    {
        var settings = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src/ClusterIt.Web/appsettings.json")));
        var read = typeof(CheckedOptions).GetProperties().Where(section => section.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal))
            .SelectMany(section => section.PropertyType.GetProperties().Select(option => (Section: section.Name, Option: option.Name))).ToList();

        Assert.NotEmpty(read);
        Assert.All(read, option => Assert.True(settings.RootElement.GetProperty(option.Section).TryGetProperty(option.Option, out _), $"{option.Section}:{option.Option}"));
    }

    [Fact]
    public void Every_option_is_in_the_documented_list()
    {
        var documented = File.ReadAllText(Path.Combine(Repository.Root, "docs/operations.md"));
        var settings = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src/ClusterIt.Web/appsettings.json")));

        foreach (var section in settings.RootElement.EnumerateObject().Where(section => section.Value.ValueKind is System.Text.Json.JsonValueKind.Object && section.Name != "Logging"))
            Assert.All(section.Value.EnumerateObject(), option => Assert.Contains($"`{section.Name}:{option.Name}`", documented, StringComparison.Ordinal));
    }

    private static CheckedOptions Read(params (string Key, string Value)[] values) => CheckedOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(
            values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)).Prepend(KeyValuePair.Create("Content:Path", (string?)Repository.Content)).DistinctLast()).Build(),
        Repository.Root);
}

file static class Settings
{
    /// <summary>A value given by the test goes before the default.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> DistinctLast(this IEnumerable<KeyValuePair<string, string?>> values) =>
        values.GroupBy(pair => pair.Key).Select(group => group.Last());
}
