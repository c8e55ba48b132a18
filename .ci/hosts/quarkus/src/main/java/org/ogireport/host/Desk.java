package org.ogireport.host;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;

/** Takes reports in and gives back what it has taken. */
@Path("/")
public class Desk {
    /** What a clerk hands in. */
    public record Submission(@NotBlank String clerk, @Valid AnnualReport report) {}

    @POST
    @Path("reports")
    public AnnualReport report(@Valid AnnualReport report) {
        return report;
    }

    @POST
    @Path("drafts")
    public Draft draft(Draft draft) {
        return draft;
    }

    @POST
    @Path("xml/reports")
    @Consumes("application/xml")
    @Produces("application/xml")
    public AnnualReport xml(@Valid AnnualReport report) {
        return report;
    }

    @POST
    @Path("xml/drafts")
    @Consumes("application/xml")
    @Produces("application/xml")
    public Draft xml(Draft draft) {
        return draft;
    }

    @POST
    @Path("submissions")
    public Submission submission(@Valid Submission submission) {
        return submission;
    }

    @POST
    @Path("batches")
    public int batch(@Valid List<Submission> batch, @NotBlank @QueryParam("county") String county) {
        return batch.size();
    }

    @GET
    @Path("contradictory")
    @Valid
    public AnnualReport contradictory() {
        return Sample.CONTRADICTORY;
    }
}
