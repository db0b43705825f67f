package com.harbour.mailings;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects addresses from the delivery reports that the mail server leaves in a folder. */
public class BounceReader {

    private static final String RECIPIENT = "Final-Recipient: rfc822;";

    public Set<String> read(Path folder) throws IOException {
        Set<String> addresses = new LinkedHashSet<>();
        try (var reports = Files.newDirectoryStream(folder, "*.eml")) {
            for (Path report : reports) {
                collect(report, addresses);
            }
        }
        return addresses;
    }

    private void collect(Path report, Set<String> addresses) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(report)) {
            String line = reader.readLine();
            while (line != null) {
                if (line.startsWith(RECIPIENT)) {
                    addresses.add(line.substring(RECIPIENT.length()).trim());
                }
                line = reader.readLine();
            }
        }
    }
}
