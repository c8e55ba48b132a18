package org.ogireport.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ogireport.host.Requests.post;
import static org.ogireport.host.Requests.submission;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ProvinceTest.Settings.class)
class ProvinceTest {
    /** With the beans of {@link Province}. */
    public static final class Settings implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "province";
        }
    }

    @TestHTTPResource
    URI root;

    @Test
    void the_checker_and_the_checks_of_the_host_reach_valid() throws Exception {
        HttpResponse<String> response = post(root.resolve("/reports"), Requests.REFUSED, "en");
        assertEquals(422, response.statusCode());
        assertTrue(response.body().contains("\"R2\"") && response.body().contains("not this title"), response.body());
        assertFalse(response.body().contains("\"R1\""), response.body());
    }

    @Test
    void a_mapper_of_the_host_for_what_cannot_be_read_goes_first() throws Exception {
        assertEquals(
                406,
                post(root.resolve("/reports"), Requests.UNREADABLE, "en").statusCode());
        assertEquals(
                406,
                post(root.resolve("/submissions"), submission(Requests.UNREADABLE), "en")
                        .statusCode());
    }

    @Test
    void violations_that_are_about_no_report_go_to_the_mapper_of_the_host() throws Exception {
        String nameless = submission("null").replace("张三", "");
        assertEquals(409, post(root.resolve("/submissions"), nameless, "en").statusCode());
    }
}
