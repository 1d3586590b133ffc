using ClusterIt.Cms;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Data.Sqlite;
using ClusterIt.Cms.Media;
using ClusterIt.Web.Cli;

namespace ClusterIt.Web.Http;

/// <summary>Puts database and media into the data folder and wires the CMS.</summary>
internal static class StorageRegistration
{
    private const string Database = "clusterit.db";

    /// <summary>Where the database of these options lies.</summary>
    public static string DatabaseOf(CheckedOptions options) => Path.Combine(options.Storage.DataPath, Database);

    /// <param name="services">The services.</param>
    /// <param name="options">What is set.</param>
    /// <param name="environment">In Development, mail lands in the data folder.</param>
    /// <param name="copy">A copy of the database to work on instead.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, CheckedOptions options, IHostEnvironment environment, DatabaseCopy? copy = null)
    {
        var folder = options.Storage.DataPath;
        try
        {
            Directory.CreateDirectory(folder);
            TryToWriteInto(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OptionsProblem($"Storage:DataPath ist „{folder}“, und dort lässt sich nichts schreiben ({problem.Message}). Bitte setzen Sie einen Ordner, in den das Programm schreiben darf.");
        }
        return services.AddCms(
            new DatabaseOptions { File = copy?.File ?? DatabaseOf(options) },
            new MediaOptions { Folder = Path.Combine(folder, "media"), PictureWorker = PictureCommand.Worker() },
            options.Mail.With(environment.IsDevelopment() ? Path.Combine(folder, "mail") : "", options.Site.PublicUrl));
    }

    private static void TryToWriteInto(string folder)
    {
        using var probe = new FileStream(Path.Combine(folder, $".{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }
}
