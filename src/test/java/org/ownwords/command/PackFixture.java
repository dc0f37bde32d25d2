package org.ownwords.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small sound pack with one campaign, written to a folder so that a test can break one thing in it. */
record PackFixture(Path root) {

    static final String GOOD = "campaigns/week/translations/help/pl.md";

    private static final String CATALOGUE = """
            claims:
              - id: free
                label: Free
                question: Is it free?
                holds-for: both
            messages:
              - id: help
                title: Help
                purpose: People know.
                audience: everyone
                review: general
                required:
                  sms: [free]
            """;

    private static final String SERVICES = """
            services:
              - id: line
                organisation: ours
                area: E23000010
                name: The Line
                audience: everyone
                minimum-age: "13"
                inside-police: no
                facts:
                  - claim: free
                    holds: yes
                    verified-by: Ann Example
                    verified-on: "-3d"
                    evidence: A call.
                    expires: "+90d"
                routes:
                  - id: phone
                    kind: phone
                    label: Helpline
                    address: "08081570142"
                    hours: Always
                    answers-in: [en-GB, pl, ur]
                    facts:
                      - claim: free
                        holds: yes
                        verified-by: Ann Example
                        verified-on: "-3d"
                        evidence: A call.
                        expires: "+90d"
            """;

    private static final String PLAN = """
            name: The week
            messages: [help]
            channels: [sms, email]
            service: line
            route: phone
            """;

    static PackFixture in(Path root) throws IOException {
        PackFixture pack = new PackFixture(root);
        pack.write("translations/messages.yaml", CATALOGUE);
        pack.write("campaigns/week/services.yaml", SERVICES);
        pack.write("campaigns/week/campaign.yaml", PLAN);
        pack.write(GOOD, variant("translated", "Bezpłatna rozmowa: {route.phone}"));
        pack.write("campaigns/week/translations/help/en-GB.md", variant("fictional", "Free to call: {route.phone}"));
        return pack;
    }

    static String variant(String origin, String sms) {
        return "---\norigin: " + origin + "\nsubject: Hello\n---\n# sms\n\n## free\n" + sms
                + "\n\n# long\n\n## -\nHello.\n";
    }

    PackFixture write(String file, String words) throws IOException {
        Path target = root.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, words);
        return this;
    }

    PackFixture change(String file, String from, String to) throws IOException {
        String words = Files.readString(root.resolve(file));
        if (!words.contains(from)) {
            throw new IllegalArgumentException(file + " holds no " + from);
        }
        return write(file, words.replace(from, to));
    }

    String campaign() {
        return root.resolve("campaigns/week").toString();
    }

    Path zip(Path target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target));
                var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return target;
    }
}
