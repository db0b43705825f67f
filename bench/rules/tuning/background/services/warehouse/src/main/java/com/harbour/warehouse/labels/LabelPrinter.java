package com.harbour.warehouse.labels;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends labels to the printers at the packing tables. */
public class LabelPrinter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LabelPrinter.class);

    private final Socket socket;

    public LabelPrinter(String host, int port) throws IOException {
        this.socket = new Socket(host, port);
    }

    public void print(Label label) throws IOException {
        StringBuilder commands = new StringBuilder("^XA");
        int line = 0;
        for (String text : label.lines()) {
            commands.append("^FO40,").append(60 + 45 * line++).append("^A0N,36^FD").append(text).append("^FS");
        }
        commands.append("^BCN,120^FD").append(label.barcode()).append("^FS^XZ");
        OutputStream out = socket.getOutputStream();
        out.write(commands.toString().getBytes(StandardCharsets.US_ASCII));
        out.flush();
        log.debug("printed {}", label.barcode());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
