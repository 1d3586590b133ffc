using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Tests.Cast;
using NetArchTest.Rules;

namespace ClusterIt.Tests.House;

/// <summary>The walls of docs and house: what the compiler does not guard, these do.</summary>
public sealed class WallTests
{
    private static readonly Assembly Cms = typeof(ContentItem).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    /// <summary>Identity's store bears ASP.NET's name and needs nothing of it.</summary>
    [Fact]
    public void The_cms_knows_no_http() =>
        Assert.DoesNotContain(Cms.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && reference.Name != "Microsoft.AspNetCore.Identity.EntityFrameworkCore");

    [Fact]
    public void The_cms_and_theming_know_nothing_of_ours()
    {
        Assert.DoesNotContain(Cms.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("ClusterIt", StringComparison.Ordinal));
        Assert.DoesNotContain(typeof(Theming.Views.Frame).Assembly.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("ClusterIt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ClusterIt.Web.Site")]
    [InlineData("ClusterIt.Web.Api")]
    public void The_public_surfaces_read_through_the_published_reads_alone(string surface)
    {
        var result = Types.InAssembly(Web).That().ResideInNamespace(surface)
            .ShouldNot().HaveDependencyOnAny(["ClusterIt.Cms.Data", "Microsoft.EntityFrameworkCore", "ClusterIt.Cms.Accounts", "ClusterIt.Cms.Transfer", .. Verbs().Select(verb => verb.FullName!)]).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypes?.Select(type => type.FullName) ?? []));
    }

    [Fact]
    public void Nobody_outside_the_accounts_can_make_an_actor()
    {
        var actors = Cms.GetTypes().Where(type => type.IsAssignableTo(typeof(Actor))).ToList();

        Assert.NotEmpty(actors);
        Assert.All(actors, actor => Assert.Empty(actor.GetConstructors()));
        Assert.All(actors, actor => Assert.Equal("ClusterIt.Cms.Accounts", actor.Namespace));
        Assert.All(actors, actor => Assert.DoesNotContain(actor.GetMembers(BindingFlags.Public | BindingFlags.Static), member => member is PropertyInfo or FieldInfo or MethodInfo));
    }

    /// <summary>The deeds of the accounts aside: who opens one is nobody yet, and one's own sessions have no versions.</summary>
    [Fact]
    public void Every_verb_takes_an_actor_and_the_version_it_was_based_on()
    {
        var verbs = Verbs().Where(verb => verb.Namespace != "ClusterIt.Cms.Accounts").ToList();

        Assert.True(verbs.Count >= 12);
        Assert.All(verbs, verb =>
        {
            Assert.NotNull(verb.GetNestedType("Outcome"));
            var parameters = verb.GetMethod("RunAsync")!.GetParameters();
            Assert.Contains(parameters, parameter => parameter.ParameterType.IsAssignableTo(typeof(Actor)));
            if (verb != typeof(CreateContent) && verb != typeof(ClusterIt.Cms.Mail.SendTestMail) && verb != typeof(ClusterIt.Cms.Redirects.WriteAliases) && verb != typeof(ClusterIt.Cms.Bulk.ActOnMany) && verb != typeof(ClusterIt.Cms.Review.RevokePreview)) // They begin something new; of many, each has its version; a link never changes.
                Assert.Contains(parameters, parameter => parameter is { Name: "version", ParameterType.Name: "Int32" });
        });
    }

    [Fact]
    public void No_theme_view_asks_for_services()
    {
        var views = Directory.GetFiles(Path.Combine(Repository.Root, "themes"), "*.cshtml", SearchOption.AllDirectories);

        Assert.NotEmpty(views);
        Assert.All(views, view => Assert.DoesNotMatch(@"@inject\b|RequestServices|GetService", File.ReadAllText(view)));
    }

    [Fact]
    public void A_theme_that_references_more_than_theming_does_not_build()
    {
        var folder = Directory.CreateTempSubdirectory("theme-").FullName;
        File.WriteAllText(Path.Combine(folder, "greedy.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="{Repository.Root}/src/ClusterIt.Cms/ClusterIt.Cms.csproj" /></ItemGroup>
              <Import Project="{Repository.Root}/themes/Directory.Build.targets" />
            </Project>
            """);

        var (exit, output) = Run("dotnet", ["msbuild", Path.Combine(folder, "greedy.csproj"), "-t:RefuseOtherReferences", "-nologo"]);

        Directory.Delete(folder, recursive: true);
        Assert.NotEqual(0, exit);
        Assert.Contains("may reference ClusterIt.Theming only, not ClusterIt.Cms", output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_colour_stands_outside_the_tokens()
    {
        var sheets = new[] { "themes", "src/ClusterIt.Web/wwwroot" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.css", SearchOption.AllDirectories))
            .Where(sheet => !sheet.EndsWith("tokens.css", StringComparison.Ordinal) && Path.GetFileName(sheet) != "theme.css" && !Generated(sheet)).ToList();

        Assert.Contains(sheets, sheet => Path.GetFileName(sheet) == "manager.css");
        Assert.All(sheets, sheet => Assert.DoesNotMatch(@"#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|oklch)a?\(", File.ReadAllText(sheet)));
    }

    [Fact]
    public void No_size_stands_outside_the_tokens_of_the_face()
    {
        var sheets = Directory.GetFiles(Path.Combine(Repository.Root, "themes/wahrnehmung/Styles"), "*.css")
            .Where(sheet => !sheet.EndsWith("-tokens.css", StringComparison.Ordinal) && !sheet.EndsWith("-fonts.css", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(sheets);
        // A query cannot read a token; the printed page has its own paper.
        Assert.All(sheets, sheet => Assert.DoesNotContain(File.ReadLines(sheet),
            line => !Regex.IsMatch(line, @"^\s*@(media|container)\b", RegexOptions.None, TimeSpan.FromSeconds(5)) && Regex.IsMatch(line, @"\d(rem|px|vw|ch)\b", RegexOptions.None, TimeSpan.FromSeconds(5))));
    }

    [Fact]
    public void Every_sentence_the_code_asks_for_is_in_the_resources()
    {
        var known = Resources.Read("src/ClusterIt.Cms/Texts.resx").Keys;
        var asked = Sources().SelectMany(source => Regex.Matches(source, "Texts\\.(Of|ForOffice)\\(\"(?<key>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
            .Select(match => match.Groups["key"].Value);

        Assert.Empty(asked.Distinct().Except(known));
    }

    /// <summary>Two words that differ in case alone are one to the build, which drops the other.</summary>
    [Fact]
    public void Every_word_the_manager_asks_for_is_in_the_resources_and_none_hides_another()
    {
        var known = Resources.Read("src/ClusterIt.Web/Accounts/OfficeWords.resx").Keys;
        var asked = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/ClusterIt.Web"), "*.cs*", SearchOption.AllDirectories).Where(file => !Generated(file) && Path.GetExtension(file) is ".cs" or ".cshtml").Select(File.ReadAllText)
            .SelectMany(source => Regex.Matches(source, "OfficeWords\\.Of\\(\"(?<key>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["key"].Value)).Distinct().ToList();

        Assert.True(asked.Count > 200);
        Assert.Empty(asked.Except(known));
        Assert.Equal(known.Count(), known.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("src/ClusterIt.Cms/Texts")]
    [InlineData("src/ClusterIt.Cms/Content/Fields/FieldTexts")]
    [InlineData("src/ClusterIt.Web/Site/SiteWords")]
    [InlineData("src/ClusterIt.Web/Accounts/OfficeWords")]
    public void Both_languages_have_the_same_sentences_with_the_same_gaps(string resources)
    {
        var (german, english) = (Resources.Read($"{resources}.resx"), Resources.Read($"{resources}.en.resx"));

        Assert.Equal(german.Keys.Order(), english.Keys.Order());
        Assert.All(german, pair => Assert.Equal(Placeholders(pair.Value), Placeholders(english[pair.Key])));
    }

    /// <summary>Whatever somebody can set going: what takes an actor, or has an outcome of its own.</summary>
    private static IEnumerable<Type> Verbs() => Cms.GetTypes().Where(type => type.IsPublic
        && (type.GetNestedType("Outcome") is not null || type.GetMethod("RunAsync")?.GetParameters().Any(parameter => parameter.ParameterType.IsAssignableTo(typeof(Actor))) is true));

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{\d+\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value).Distinct().Order();

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(file => !Generated(file)).Select(File.ReadAllText);

    private static bool Generated(string file) =>
        file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        || file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static (int Exit, string Output) Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
