package org.ogireport.portal.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who may log in: one who decides and one for all who hand in. The first start makes up their passwords, prints them once
 * and keeps only what proves them.
 */
@Component
class PortalUsers implements UserDetailsService, ApplicationRunner {
    static final String ADMINISTRATOR = "ADMINISTRATOR";
    static final String CLERK = "CLERK";

    private static final int PASSWORD_BYTES = 12;

    private final JdbcClient database;
    private final PasswordEncoder encoder;

    PortalUsers(JdbcClient database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return database.sql("select name, password, role from portal_user where name = ?")
                .param(name)
                .query((row, place) -> User.withUsername(row.getString("name"))
                        .password(row.getString("password"))
                        .roles(row.getString("role"))
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        long known = database.sql("select count(*) from portal_user")
                .query(Long.class)
                .single();
        if (known == 0) {
            List.of(ADMINISTRATOR, CLERK).forEach(this::add);
        }
    }

    private void add(String role) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String name = role.toLowerCase(Locale.ROOT);
        database.sql("insert into portal_user (name, password, role) values (?, ?, ?)")
                .params(name, encoder.encode(password), role)
                .update();
        System.out.println("password of " + name + " (told this once): " + password);
    }
}
