using System.Collections.Concurrent;

namespace ClusterIt.Cms.Media;

/// <summary>Finds a rendition or has it made. However many ask for one at the same time, it is made once.</summary>
public sealed class MakeRendition(DiskMediaStore store, PictureWorkshop workshop)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> running = new(StringComparer.Ordinal);

    /// <summary>The file, or null when the picture's own bytes are gone or cannot be read.</summary>
    public async Task<string?> RunAsync(MediaItem item, Rendition wanted, CancellationToken ct)
    {
        var path = store.RenditionPath(item.ShownHash, wanted.Name);
        if (File.Exists(path))
            return path;
        // The work belongs to all who wait for it: one visitor who leaves does not end it.
        var work = running.GetOrAdd(path, _ => new Lazy<Task<bool>>(() => MakeAsync(item, wanted)));
        try
        {
            return await work.Value.WaitAsync(ct) ? path : null;
        }
        finally
        {
            if (work.Value.IsCompleted)
                running.TryRemove(KeyValuePair.Create(path, work));
        }
    }

    private async Task<bool> MakeAsync(MediaItem item, Rendition wanted)
    {
        if (store.Find(item.Hash) is not { } original)
            return false;
        var staged = store.StageRendition(item.ShownHash, wanted.Name);
        var moves = RenditionLadder.IsMoving(item, wanted.Crop) && wanted.Format is PictureFormat.Webp;
        var (width, height) = RenditionLadder.Size(item, wanted.Crop, wanted.Width);
        var target = new PictureTarget(staged.Beside, wanted.Format, width, height, wanted.Crop is not PictureCrop.None, wanted.FocusX, wanted.FocusY, moves);
        try
        {
            if ((await workshop.DoAsync(new PictureJob(original) { Target = target }, CancellationToken.None)).Facts is null)
                return false;
            staged.Keep();
            return true;
        }
        finally
        {
            staged.Drop();
        }
    }
}
