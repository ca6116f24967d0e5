package eu.gminarium.benchmark.opendata;

/** Under which terms published figures may be used. */
public enum Licence {
    CC_BY_4_0("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA_4_0("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    CC0_1_0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private final String spdx;
    private final String address;

    Licence(String spdx, String address) {
        this.spdx = spdx;
        this.address = address;
    }

    /** The identifier in the SPDX list, which is the same in all languages. */
    public String spdx() {
        return spdx;
    }

    /** Where its text stands. */
    public String address() {
        return address;
    }
}
