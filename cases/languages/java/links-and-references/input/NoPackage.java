public interface NoPackage extends Catalogue.Listing {
    Price priceOf(Article article);
}
