package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.util.function.Consumer;
import org.ogireport.serialization.HostMapperTest;

class Jackson2MapperTest extends HostMapperTest {
    Jackson2MapperTest() {
        super(mapper(builder -> {}), mapper(Jackson2MapperTest::loosen), mapper(Jackson2MapperTest::nameTypes));
    }

    private static Jackson2Mapper mapper(Consumer<JsonMapper.Builder> settings) {
        JsonMapper.Builder builder = JsonMapper.builder().findAndAddModules();
        settings.accept(builder);
        return new Jackson2Mapper(builder.build());
    }

    private static void loosen(JsonMapper.Builder builder) {
        builder.enable(JsonReadFeature.values());
        for (DeserializationFeature feature : DeserializationFeature.values()) {
            if (feature != DeserializationFeature.UNWRAP_ROOT_VALUE
                    && feature != DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY) {
                builder.configure(feature, !feature.name().startsWith("FAIL_"));
            }
        }
        for (SerializationFeature feature : SerializationFeature.values()) {
            if (feature != SerializationFeature.WRAP_ROOT_VALUE && feature != SerializationFeature.INDENT_OUTPUT) {
                builder.configure(feature, !feature.name().startsWith("FAIL_"));
            }
        }
        for (MapperFeature feature : MapperFeature.values()) {
            if (feature.name().matches("(ACCEPT|ALLOW|SORT|INFER)_.*")) {
                builder.enable(feature);
            }
        }
        builder.enable(EnumFeature.values());
        builder.enable(JsonNodeFeature.values());
        builder.withCoercionConfigDefaults(coercions -> {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
                coercions.setCoercion(shape, CoercionAction.TryConvert);
            }
        });
        builder.defaultPropertyInclusion(
                com.fasterxml.jackson.annotation.JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS));
        builder.visibility(PropertyAccessor.ALL, Visibility.ANY);
        builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        builder.addHandler(new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext context,
                    JsonParser parser,
                    JsonDeserializer<?> deserializer,
                    Object bean,
                    String name)
                    throws IOException {
                parser.skipChildren();
                return true;
            }
        });
    }

    private static void nameTypes(JsonMapper.Builder builder) {
        builder.activateDefaultTypingAsProperty(
                BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.ogireport.")
                        .build(),
                DefaultTyping.JAVA_LANG_OBJECT,
                JsonTypeInfo.Id.CLASS.getDefaultPropertyName());
    }
}
