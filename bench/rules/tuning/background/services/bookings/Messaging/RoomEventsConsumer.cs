using System.Text.Json;
using Bookings.Rooms;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Bookings.Messaging;

public sealed class RoomEventsConsumer : IHostedService, IDisposable
{
    private readonly IModel _channel;
    private readonly RoomProjection _projection;

    public RoomEventsConsumer(IConnection connection, RoomProjection projection)
    {
        _channel = connection.CreateModel();
        _projection = projection;
    }

    public Task StartAsync(CancellationToken cancellation)
    {
        _channel.QueueDeclare("bookings.rooms", durable: true, exclusive: false, autoDelete: false);
        var consumer = new EventingBasicConsumer(_channel);
        consumer.Received += (_, delivery) =>
        {
            var change = JsonSerializer.Deserialize<RoomChanged>(delivery.Body.Span);
            if (change is not null)
                _projection.Apply(change);
            _channel.BasicAck(delivery.DeliveryTag, multiple: false);
        };
        _channel.BasicConsume("bookings.rooms", autoAck: false, consumer);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellation)
    {
        _channel.Close();
        return Task.CompletedTask;
    }

    public void Dispose() => _channel.Dispose();
}
