package org.ogireport.cli;

import org.ogireport.validation.Findings;

/** An input and what the check found in it. */
record CheckedReport(Input input, Findings findings) {
    /** The word the contract has for the outcome. */
    String verdict() {
        return findings.passes() ? "PASS" : "FAIL";
    }
}
