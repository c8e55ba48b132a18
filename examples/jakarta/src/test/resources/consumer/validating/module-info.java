module consumer {
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.ogireport.core;
    opens consumer;
}
