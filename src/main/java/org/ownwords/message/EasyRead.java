package org.ownwords.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The pictures that stand beside the sentences of a message in Easy Read, the same in every language. */
@Component
public class EasyRead {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Audit audit;

    public EasyRead(JdbcClient jdbc, TransactionOperations transactions, Audit audit) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The images chosen for a message, in no order. */
    public Map<SentencePlace, ImageId> of(MessageId message) {
        Map<SentencePlace, ImageId> chosen = new LinkedHashMap<>();
        jdbc.sql("select passage, sentence, sentences, image from message_easy_read where message = :message")
                .param("message", message.value())
                .query((row, n) -> Map.entry(
                        new SentencePlace(row.getString("passage"), row.getInt("sentence"), row.getInt("sentences")),
                        new ImageId(row.getLong("image"))))
                .list()
                .forEach(entry -> chosen.put(entry.getKey(), entry.getValue()));
        return chosen;
    }

    /** Chooses images in place of those before; audited. */
    public void choose(Actor actor, MessageId message, Map<SentencePlace, ImageId> chosen) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from message_easy_read where message = :message")
                    .param("message", message.value())
                    .update();
            chosen.forEach((place, image) -> jdbc.sql("""
                            insert into message_easy_read (message, passage, sentence, sentences, image)
                            values (:message, :passage, :sentence, :sentences, :image)""")
                    .param("message", message.value())
                    .param("passage", place.passage())
                    .param("sentence", place.sentence())
                    .param("sentences", place.sentences())
                    .param("image", image.value())
                    .update());
            audit.record(actor, "easy-read.choose", "message/" + message, chosen.size() + " pictures");
        });
    }
}
