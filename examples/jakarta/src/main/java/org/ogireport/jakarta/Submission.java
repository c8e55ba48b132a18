package org.ogireport.jakarta;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.ogireport.core.AnnualReport;

/**
 * What a clerk hands in.
 *
 * @param clerk whom to call about it
 * @param report the report; its figures must agree
 */
public record Submission(
        @NotBlank String clerk, @NotNull @Valid AnnualReport report) {}
