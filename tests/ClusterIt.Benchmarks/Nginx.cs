using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <summary>nginx with two workers, serving the same bytes as files, compressed beforehand where asked for.</summary>
internal static class Nginx
{
    public static async Task<Server> StartAsync(string folder, int port)
    {
        var configuration = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, string.Create(CultureInfo.InvariantCulture, $$"""
            load_module modules/ngx_http_brotli_static_module.so;
            daemon off;
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            worker_processes 2;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              open_file_cache max=100;
              keepalive_requests 1000000;
              types { text/html html; }
              charset utf-8;
              server { listen 127.0.0.1:{{port}}; root {{folder}}; brotli_static on; }
            }
            """));
        return await Server.StartAsync("nginx", ["-p", "/usr/share/nginx", "-c", configuration], port, $"/{Page.All[0].Name}.html");
    }
}
