package org.ownwords;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two databases that the product runs on, each real; migrated by the same files once, and copied for every test. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource empty() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return source;
        }

        @Override
        public DataSource migrated() {
            DataSource source = empty();
            try (var connection = source.getConnection();
                    var statement = connection.createStatement()) {
                for (String line : Script.LINES) {
                    statement.execute(line);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            return Server.database("");
        }

        @Override
        public DataSource migrated() {
            return Server.database(" template " + Server.MIGRATED);
        }
    };

    /** A fresh database of this kind with nothing in it. */
    abstract DataSource empty();

    /** A fresh database of this kind with every migration applied. */
    public abstract DataSource migrated();

    private static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
    }

    /** What makes another database of H2 like a migrated one. */
    private static final class Script {
        static final List<String> LINES = lines();

        private static List<String> lines() {
            DataSource source = H2.empty();
            migrate(source);
            return JdbcClient.create(source)
                    .sql("script nopasswords nosettings")
                    .query(String.class)
                    .list();
        }
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();
        static final String MIGRATED = "migrated";

        static {
            execute("create database " + MIGRATED);
            migrate(RUNNING.getDatabase("postgres", MIGRATED));
        }

        static DataSource database(String how) {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            execute("create database " + name + how);
            return RUNNING.getDatabase("postgres", name);
        }

        private static void execute(String sql) {
            JdbcClient.create(RUNNING.getPostgresDatabase()).sql(sql).update();
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
