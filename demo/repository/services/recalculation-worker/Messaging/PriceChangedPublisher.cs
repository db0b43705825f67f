using System.Text.Json;
using RabbitMQ.Client;

namespace Tallyho.Recalculation.Messaging;

public sealed class PriceChangedPublisher : IDisposable
{
    private const string Queue = "prices.recalculated";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    private readonly Lazy<IModel> _channel;

    public PriceChangedPublisher(IConnectionFactory factory) =>
        _channel = new Lazy<IModel>(() =>
        {
            var channel = factory.CreateConnection().CreateModel();
            channel.QueueDeclare(Queue, durable: true, exclusive: false, autoDelete: false);
            return channel;
        });

    public void Publish(PriceChanged change)
    {
        var properties = _channel.Value.CreateBasicProperties();
        properties.Persistent = true;
        properties.ContentType = "application/json";
        var body = JsonSerializer.SerializeToUtf8Bytes(change, Format);
        _channel.Value.BasicPublish(exchange: string.Empty, routingKey: Queue, properties, body);
    }

    public void Dispose()
    {
        if (_channel.IsValueCreated)
            _channel.Value.Dispose();
    }
}
