package org.ownwords.publicsite;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Installation;
import org.ownwords.base.London;
import org.ownwords.directory.VenueId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The codes that are printed on posters: random, never given twice, and never dead. */
@Service
public class ShortCodes {

    private final CodeStore codes;
    private final TransactionOperations transaction;
    private final Installation installation;
    private final Clock clock;

    ShortCodes(CodeStore codes, TransactionOperations transaction, Installation installation, Clock clock) {
        this.codes = codes;
        this.transaction = transaction;
        this.installation = installation;
        this.clock = clock;
    }

    /** A new code for one placement at a venue, in the caller's transaction. */
    public ShortCode issue(OrganisationId organisation, PageId page, VenueId venue) {
        ShortCode code = new ShortCode(RandomLetters.of(ShortCode.LETTERS, 8));
        while (codes.taken(code)) {
            code = new ShortCode(RandomLetters.of(ShortCode.LETTERS, 8));
        }
        codes.insert(organisation, code, page, venue, London.today(clock));
        return code;
    }

    /** The address that a code's QR leads to. */
    public URI address(ShortCode code) {
        return installation.publicAddress().resolve("/c/" + code.value());
    }

    /** Where a code that somebody scanned or typed leads, counted for its month in the same transaction; empty for no code. */
    public Optional<PageId> open(String typed) {
        return ShortCode.typed(typed).flatMap(code -> {
            try {
                return counted(code);
            } catch (DuplicateKeyException anotherBeganTheMonth) {
                return counted(code);
            }
        });
    }

    /** Where a code leads, without counting. */
    public Optional<PageId> leadsTo(String typed) {
        return ShortCode.typed(typed).flatMap(codes::page);
    }

    private Optional<PageId> counted(ShortCode code) {
        LocalDate month = London.today(clock).withDayOfMonth(1);
        return transaction.execute(status -> {
            Optional<PageId> page = codes.page(code);
            page.ifPresent(found -> codes.count(code, month));
            return page;
        });
    }
}
