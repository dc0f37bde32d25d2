package org.ownwords.desk.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.quality.Finding;

/** What a text does right, in plain English: each check that found nothing. */
final class PassedChecks {
    private static final Map<String, String> OF_TEXT = new LinkedHashMap<>();
    private static final Map<String, String> OF_SERVICE = new LinkedHashMap<>();

    static {
        OF_TEXT.put("required-claim", "Each section says everything that this message must say there.");
        OF_TEXT.put("claim-without-its-exceptions", "Confidentiality is promised only beside its exceptions.");
        OF_TEXT.put("police-beside-independence", "No police route or brand stands beside words of independence.");
        OF_TEXT.put("charged-number", "No number that costs money stands beside words that say free.");
        OF_TEXT.put("placeholder", "Every placeholder is known.");
        OF_TEXT.put("contact-unlike-directory", "No number or address is unlike the directory.");
        OF_TEXT.put("script", "It is written in the script of its language.");
        OF_TEXT.put("font-lacks-character", "The fonts for print hold every character.");
        OF_TEXT.put("lock-screen", "A locked telephone gives nothing away.");
        OF_TEXT.put("sms-too-long", "The text message keeps within its length.");
        OF_TEXT.put("long-sentence", "No sentence is very long.");
        OF_TEXT.put("acronym", "No acronym is left unexplained.");
        OF_TEXT.put("doubled-word", "No word stands twice in a row.");
        OF_TEXT.put("brackets", "Brackets are closed.");
        OF_TEXT.put("same-as-source", "It is not left in English.");
        OF_SERVICE.put("untrue-claim", "Every claim is true of this service and route today.");
        OF_SERVICE.put("route-language", "The route answers in this language.");
        OF_SERVICE.put("audience-not-served", "The service is for those whom the message speaks to.");
    }

    private PassedChecks() {}

    /** The checks that found nothing; those about a service only where one is chosen. */
    static List<String> of(List<Finding> findings, boolean forService) {
        Set<String> failed = findings.stream().map(Finding::check).collect(Collectors.toSet());
        List<String> passed = new ArrayList<>();
        OF_TEXT.forEach((check, words) -> add(passed, failed, check, words));
        if (forService) {
            OF_SERVICE.forEach((check, words) -> add(passed, failed, check, words));
        }
        return passed;
    }

    private static void add(List<String> passed, Set<String> failed, String check, String words) {
        if (!failed.contains(check)) {
            passed.add(words);
        }
    }
}
