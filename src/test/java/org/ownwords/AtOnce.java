package org.ownwords;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ownwords.base.ProblemException;

/** Several people who do the same in the same moment. */
public final class AtOnce {

    private static final int PEOPLE = 6;

    private AtOnce() {}

    /** Lets all do it, and gives the fields that those were told of whom it was refused; any other failure fails the test. */
    public static List<String> refused(Callable<?> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            CyclicBarrier start = new CyclicBarrier(PEOPLE);
            Callable<String> one = () -> {
                start.await();
                try {
                    act.call();
                    return "";
                } catch (ProblemException refused) {
                    return refused.problems().get(0).field().orElse("nothing");
                }
            };
            List<Future<String>> all = people.invokeAll(
                    IntStream.range(0, PEOPLE).mapToObj(n -> one).toList());
            List<String> told = new java.util.ArrayList<>();
            for (Future<String> answer : all) {
                if (!answer.get().isEmpty()) {
                    told.add(answer.get());
                }
            }
            return told;
        } finally {
            people.shutdownNow();
        }
    }
}
