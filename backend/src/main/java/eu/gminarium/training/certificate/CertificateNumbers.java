package eu.gminarium.training.certificate;

import jakarta.inject.Singleton;

/**
 * Gives out the numbers of a year one after the other. Whoever issues waits here for the one before, and a transaction
 * that is rolled back gives its numbers back: no number is used twice and none is missing.
 */
@Singleton
class CertificateNumbers {

    private final CounterRepository repository;

    CertificateNumbers(CounterRepository repository) {
        this.repository = repository;
    }

    /** Keeps everybody else from issuing until the transaction ends; answers the last number given out. */
    int lock(int year) {
        repository.begin(year);
        return repository.findForUpdate(year).orElseThrow().lastNumber();
    }

    /** Says which number was given out last; only under the lock. */
    void advance(int year, int lastNumber) {
        repository.advance(year, lastNumber);
    }
}
