-- Users whom a portal without a server knows already, so that it need not hash the passwords of a first start.
insert into portal_user (name, password, role)
values ('administrator', '{noop}administrator', 'ADMINISTRATOR'), ('clerk', '{noop}clerk', 'CLERK');
