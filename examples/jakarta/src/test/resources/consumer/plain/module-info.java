module consumer {
    requires org.ogireport.validation;
}
