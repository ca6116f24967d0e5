package eu.gminarium.tenancy;

import jakarta.inject.Singleton;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether the program may be used. Migrations are done before it answers at all; whatever else must come first, such as
 * loading the demo, holds it back until then.
 */
@Singleton
public final class Readiness {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int holds;

    /** Holds the program back. A bean that loads something calls this while it is made, which is before the server starts. */
    public void hold() {
        count(1);
    }

    /** Ends one {@link #hold}. */
    public void release() {
        count(-1);
    }

    public boolean ready() {
        lock.lock();
        try {
            return holds == 0;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the program may be used. */
    public void await() {
        lock.lock();
        try {
            while (holds > 0) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void count(int change) {
        lock.lock();
        try {
            if (holds + change < 0) {
                throw new IllegalStateException("released more often than held");
            }
            holds += change;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
