using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace ClusterIt.Tests.Cast;

/// <summary>A mail server on loopback, which takes or refuses as it is told.</summary>
public sealed class MailServer : MessageStore, IMailboxFilter, IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;

    public MailServer()
    {
        Port = FreePort();
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port))).Build();
        var services = new ServiceProvider();
        services.Add((IMessageStore)this);
        services.Add((IMailboxFilter)this);
        running = new SmtpServer.SmtpServer(options, services).StartAsync(stop.Token);
    }

    public int Port { get; }

    /// <summary>What a site is told of it.</summary>
    public (string Key, string Value)[] Options => [("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{Port}"), ("Mail:Security", "none"), ("Mail:From", "website@beispiel.example")];

    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    /// <summary>Answers 550 to every recipient.</summary>
    public bool KnowsNobody { get; set; }

    /// <summary>Answers 452 to every message.</summary>
    public bool IsFull { get; set; }

    public override async Task<SmtpServer.Protocol.SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        if (IsFull)
            return new SmtpServer.Protocol.SmtpResponse(SmtpReplyCode.InsufficientStorage, "full");
        using var bytes = new MemoryStream(buffer.ToArray());
        Taken.Enqueue(await MimeMessage.LoadAsync(bytes, cancellationToken));
        return SmtpServer.Protocol.SmtpResponse.Ok;
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, SmtpServer.Mail.IMailbox from, int size, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(ISessionContext context, SmtpServer.Mail.IMailbox to, SmtpServer.Mail.IMailbox from, CancellationToken cancellationToken) => Task.FromResult(!KnowsNobody);

    public async ValueTask DisposeAsync()
    {
        await Stops();
        stop.Dispose();
    }

    /// <summary>Nobody answers any more.</summary>
    public async Task Stops()
    {
        await stop.CancelAsync();
        await running;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
