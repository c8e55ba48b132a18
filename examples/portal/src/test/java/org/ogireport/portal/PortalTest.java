package org.ogireport.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;

/**
 * A test of the whole portal without a server; all of them share one. The database is one in memory, or that of the system
 * property {@code portal.test.database}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=${portal.test.database:jdbc:h2:mem:portal}",
            "spring.flyway.locations=classpath:db/migration,classpath:db/known",
            "portal.sample=${exhaustive:false}",
            "spring.main.lazy-initialization=true",
            "logging.level.root=error"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@interface PortalTest {}
