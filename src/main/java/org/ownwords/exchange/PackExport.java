package org.ownwords.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.base.Problem;
import org.ownwords.message.Catalogue;
import org.ownwords.message.CatalogueFile;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.VariantFile;

/** The files of an export. Approval, authors, venues and contacts are in none of them; nor is anything invented. */
final class PackExport {
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<Problem> leftOut = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    PackExport(Catalogue catalogue, List<Revision> newest) {
        Set<MessageId> real = new HashSet<>();
        Set<MessageId> invented = new HashSet<>();
        for (Revision revision : newest) {
            MessageId message = revision.content().id().message();
            if (revision.content().origin() == Origin.FICTIONAL) {
                invented.add(message);
                leftOut.add(Problem.in(
                        revision.content().id().toString(),
                        "It is an example for the demo and cannot leave it.",
                        "Write a text of your own."));
            } else {
                real.add(message);
                add(revision);
            }
        }
        invented.removeAll(real);
        List<MessageDefinition> messages = catalogue.messages().stream()
                .filter(message -> !invented.contains(message.id()))
                .toList();
        files.put("translations/messages.yaml", CatalogueFile.write(new Catalogue(catalogue.claims(), messages)));
    }

    private void add(Revision revision) {
        String path = "translations/" + revision.content().id() + ".md";
        String text = VariantFile.write(revision.content());
        files.put(path, text);
        notices.addAll(LocalContacts.in(path, text));
    }

    SortedMap<String, String> files() {
        return files;
    }

    ExportReport report() {
        return new ExportReport(List.copyOf(files.keySet()), List.copyOf(leftOut), List.copyOf(notices));
    }
}
