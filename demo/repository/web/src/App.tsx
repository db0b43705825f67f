import { useEffect } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { Layout } from '@/components/Layout';
import { ToastHost } from '@/components/ToastHost';
import { app } from '@/lib/app';
import { CartPage } from '@/pages/CartPage';
import { CheckoutPage } from '@/pages/CheckoutPage';
import { CustomerPage } from '@/pages/CustomerPage';
import { InvoicesPage } from '@/pages/InvoicesPage';
import { OrderHistoryPage } from '@/pages/OrderHistoryPage';
import { QuotePage } from '@/pages/QuotePage';
import { SignInPage } from '@/pages/SignInPage';
import { useSession } from '@/state/sessionStore';

export function App() {
  const user = useSession((session) => session.user);

  useEffect(() => {
    app.telemetry.start();
  }, []);

  if (user === null) return <SignInPage />;

  return (
    <Layout>
      <Routes>
        <Route path="/" element={<Navigate to="/cart" replace />} />
        <Route path="/cart" element={<CartPage />} />
        <Route path="/checkout" element={<CheckoutPage />} />
        <Route path="/quotes/:quoteId" element={<QuotePage />} />
        <Route path="/orders" element={<OrderHistoryPage />} />
        <Route path="/invoices" element={<InvoicesPage />} />
        <Route path="/customers/:customerId" element={<CustomerPage />} />
      </Routes>
      <ToastHost />
    </Layout>
  );
}
