package org.ownwords.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is moved. */
public final class TestClock extends Clock {

    /** A Wednesday, noon in London. */
    public static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private volatile Instant now;

    public TestClock(Instant start) {
        now = start;
    }

    public void pass(Duration length) {
        now = now.plus(length);
    }

    public void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
