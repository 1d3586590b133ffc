namespace ClusterIt.Cms.Media;

/// <summary>What became of a <see cref="PictureJob"/>: facts, or the reason why there are none.</summary>
public sealed record PictureAnswer(PictureFacts? Facts, PictureRefusal? Refusal)
{
    public static PictureAnswer Refused(PictureRefusal refusal) => new(null, refusal);
}
