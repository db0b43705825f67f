package com.tallyho.orders;

import javax.annotation.processing.Generated;

@Generated(
    value = "org.mapstruct.ap.MappingProcessor"
)
public class OrderMapperImpl {}
