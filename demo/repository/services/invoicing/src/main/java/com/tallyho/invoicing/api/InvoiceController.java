package com.tallyho.invoicing.api;

import com.tallyho.invoicing.application.InvoiceService;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/invoices")
public class InvoiceController {

    private final InvoiceService invoices;

    public InvoiceController(InvoiceService invoices) {
        this.invoices = invoices;
    }

    @GetMapping
    public List<InvoiceResponse> list(@RequestParam UUID customerId) {
        return invoices.forCustomer(customerId).stream().map(InvoiceResponse::from).toList();
    }

    @GetMapping("/{id}")
    public InvoiceResponse get(@PathVariable UUID id) {
        return InvoiceResponse.from(invoices.require(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public InvoiceResponse draft(@RequestBody InvoiceRequest request) {
        return InvoiceResponse.from(
                invoices.draft(request.orderId(), request.customerId(), request.currency(), request.lines()));
    }

    @PostMapping("/{id}/reprice")
    public InvoiceResponse reprice(@PathVariable UUID id, @RequestBody RepriceRequest request) {
        return InvoiceResponse.from(invoices.reprice(id, request.amount()));
    }

    @PostMapping("/{id}/send")
    public InvoiceResponse send(@PathVariable UUID id) {
        return InvoiceResponse.from(invoices.send(id));
    }

    @PostMapping("/{id}/payment")
    public InvoiceResponse markPaid(@PathVariable UUID id) {
        return InvoiceResponse.from(invoices.markPaid(id));
    }

    @ExceptionHandler(NoSuchElementException.class)
    ProblemDetail notFound(NoSuchElementException problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, problem.getMessage());
    }

    @ExceptionHandler({IllegalStateException.class, IllegalArgumentException.class})
    ProblemDetail conflict(RuntimeException problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, problem.getMessage());
    }
}
