using System.Security.Cryptography;
using System.Text;

namespace Mutual.Letters.Security;

public sealed class FormOrigin(RequestDelegate next)
{
    public async Task Invoke(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) { await next(context); return; }
        var cookie = request.Cookies["XSRF-TOKEN"] ?? "";
        var header = request.Headers["X-XSRF-TOKEN"].ToString();
        if (cookie == "" || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(cookie), Encoding.UTF8.GetBytes(header)))
        {
            context.Response.StatusCode = 403;
            await context.Response.WriteAsJsonAsync(new { error = "csrf_failed" });
            return;
        }
        await next(context);
    }
}
