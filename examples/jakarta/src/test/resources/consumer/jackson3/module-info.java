module consumer {
    requires tools.jackson.databind;
    requires org.ogireport.serialization.jackson3;
}
