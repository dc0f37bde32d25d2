package org.ownwords.campaign.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Makes a file of an item's words, and remembers what it was asked for. */
final class CountingPress implements KitPress {

    final List<String> made = Collections.synchronizedList(new ArrayList<>());
    Consumer<KitItem> before = item -> {};
    String options = "";

    @Override
    public List<KitFile> files(KitItem item) {
        before.accept(item);
        made.add(item.name());
        String words = item.mark().words() + "\n" + item.first().content().sections();
        return List.of(new KitFile(".txt", words.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String version() {
        return options;
    }
}
