module consumer {
    requires com.fasterxml.jackson.databind;
    requires org.ogireport.serialization.jackson2;
}
