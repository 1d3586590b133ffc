namespace ClusterIt.Web.Http;

internal static class OptionsReading
{
    public static CheckedOptions ReadOptions(this IHostApplicationBuilder builder) =>
        CheckedOptions.Read(builder.Configuration, builder.Environment.ContentRootPath);
}
