package org.ogireport.serialization.jackson3;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.function.Consumer;
import org.ogireport.serialization.HostMapperTest;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class Jackson3MapperTest extends HostMapperTest {
    Jackson3MapperTest() {
        super(mapper(builder -> {}), mapper(Jackson3MapperTest::loosen), mapper(Jackson3MapperTest::nameTypes));
    }

    private static Jackson3Mapper mapper(Consumer<JsonMapper.Builder> settings) {
        JsonMapper.Builder builder = JsonMapper.builder().findAndAddModules();
        settings.accept(builder);
        return new Jackson3Mapper(builder.build());
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
        builder.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY));
        builder.changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.ANY));
        builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        builder.addHandler(new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext context,
                    JsonParser parser,
                    ValueDeserializer<?> deserializer,
                    Object bean,
                    String name) {
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
