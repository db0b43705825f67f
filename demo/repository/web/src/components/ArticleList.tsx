import type { Article } from '@tallyho/api-contracts';
import { MoneyLabel } from '@/components/MoneyLabel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { usePriceList } from '@/hooks/usePriceList';

export function ArticleList({ currency, onAdd }: { currency: string; onAdd: (article: Article) => void }) {
  const { value: priceList, problem, reload } = usePriceList(currency);

  return (
    <section>
      <ProblemBanner problem={problem} onRetry={reload} />
      <h2>{priceList?.name ?? 'Price list'}</h2>
      <ul>
        {(priceList?.articles ?? []).map((article) => (
          <li key={article.sku}>
            {article.sku} {article.description} <MoneyLabel amount={article.unitPrice} currency={currency} />
            <button type="button" onClick={() => onAdd(article)}>
              Add
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
