package org.ownwords.review;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.Actor;
import org.ownwords.message.SectionRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row to insert about exact words: their digest, what they were, who did it, and further columns. */
final class Rows {

    private final JdbcClient jdbc;
    private final String table;
    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

    private Rows(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    static Rows of(JdbcClient jdbc, String table, Actor actor, SectionRef section) {
        return words(jdbc, table, section)
                .with("person_id", actor.person().value())
                .with("organisation_id", actor.organisation().value());
    }

    static Rows words(JdbcClient jdbc, String table, SectionRef section) {
        return new Rows(jdbc, table)
                .with("digest", section.digest().hex())
                .with("message", section.variant().message().value())
                .with("tag", section.variant().tag().value())
                .with("section", section.section().word());
    }

    Rows with(String column, @Nullable Object content) {
        columns.put(column, content);
        return this;
    }

    /** Column names come from this package alone, never from people. */
    void insert() {
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        JdbcClient.StatementSpec statement =
                jdbc.sql("insert into " + table + " (" + names + ") values (" + values + ")");
        for (Map.Entry<String, @Nullable Object> column : columns.entrySet()) {
            statement = column.getValue() == null
                    ? statement.param(column.getKey(), null, Types.BOOLEAN)
                    : statement.param(column.getKey(), column.getValue());
        }
        statement.update();
    }
}
