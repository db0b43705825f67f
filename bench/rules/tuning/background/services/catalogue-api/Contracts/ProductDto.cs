using System.ComponentModel.DataAnnotations;

namespace Catalogue.Contracts;

public sealed record ProductDto
{
    [Required, MaxLength(40)]
    public required string Sku { get; init; }

    [Required, MaxLength(200)]
    public required string Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Images { get; init; } = [];

    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();
}

public sealed record PageDto<T>(IReadOnlyList<T> Items, int Page, int Pages);
