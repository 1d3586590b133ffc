using ClusterIt.Cms;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Media;
using ClusterIt.Web.Cli;

namespace ClusterIt.Web.Http;

/// <summary>Puts database and media into the data folder and wires the CMS.</summary>
internal static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services, CheckedOptions options, IHostEnvironment environment)
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
            new DatabaseOptions { File = Path.Combine(folder, "clusterit.db") },
            new MediaOptions { Folder = Path.Combine(folder, "media"), PictureWorker = PictureCommand.Worker() },
            options.Mail.With(environment.IsDevelopment() ? Path.Combine(folder, "mail") : "", options.Site.PublicUrl));
    }

    private static void TryToWriteInto(string folder)
    {
        using var probe = new FileStream(Path.Combine(folder, $".{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }
}
