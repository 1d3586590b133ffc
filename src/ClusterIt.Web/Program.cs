using ClusterIt.Cms.Data.Sqlite;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Api;
using ClusterIt.Web.Cli;
using ClusterIt.Web.Http;
using ClusterIt.Web.Manager;
using ClusterIt.Web.Site;

if (PictureCommand.Is(args))
    return await PictureCommand.RunAsync();
if (CommandLine.Understands(args))
    return await CommandLine.RunAsync(args);

try
{
    _ = SqliteDb.BuildModelAheadAsync();
    var builder = WebApplication.CreateBuilder(ContentRoot.Options(args));
    var options = builder.ReadOptions();
    builder.Services.AddStorage(options, builder.Environment);
    builder.Services.AddHttp(options);
    builder.Services.AddSite(options.Site, options.Cache);
    builder.Services.AddAccounts(options.Storage);
    builder.Services.AddManager();

    var app = builder.Build();
    app.UseHttp();
    app.MapApi();
    app.MapSite();
    await app.PrepareAsync(options);
    await app.RunAsync();
    return 0;
}
catch (OptionsProblem problem)
{
    await CommandLine.RefuseAsync(problem.Message);
    return 2;
}
catch (Exception problem) when (Listening.Refusal(problem) is { } sentence)
{
    await CommandLine.RefuseAsync(sentence);
    return 2;
}

/// <summary>The program; public so that tests can start it.</summary>
public sealed partial class Program;
