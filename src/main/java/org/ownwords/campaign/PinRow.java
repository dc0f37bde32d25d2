package org.ownwords.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.RevisionId;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;

/** Reads a pin from a row of its table. */
final class PinRow {

    private PinRow() {}

    static Pin pin(ResultSet rs, int number) throws SQLException {
        MessageId message = MessageId.of(rs.getString("message"));
        return new Pin(
                new CommunityId(rs.getLong("community")),
                Channel.valueOf(rs.getString("channel")),
                message,
                new SectionRef(
                        new VariantId(message, LanguageTag.of(rs.getString("tag"))),
                        SectionKind.valueOf(rs.getString("section")),
                        new SectionDigest(rs.getString("digest"))),
                new RevisionId(rs.getLong("revision")),
                new ServiceId(rs.getLong("service")),
                rs.getInt("service_revision"),
                new RouteId(rs.getLong("route")));
    }
}
