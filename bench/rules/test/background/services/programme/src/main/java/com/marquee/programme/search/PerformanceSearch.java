package com.marquee.programme.search;

import com.marquee.programme.model.Performance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
public class PerformanceSearch {

    private final EntityManager entities;

    public PerformanceSearch(EntityManager entities) {
        this.entities = entities;
    }

    public List<Performance> find(PerformanceQuery wanted) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Performance> query = builder.createQuery(Performance.class);
        Root<Performance> root = query.from(Performance.class);
        List<Predicate> conditions = new ArrayList<>();
        if (wanted.title() != null) {
            conditions.add(builder.like(builder.lower(root.get("title")), "%" + wanted.title().toLowerCase() + "%"));
        }
        if (wanted.hall() != null) {
            conditions.add(builder.equal(root.get("hall"), wanted.hall()));
        }
        if (wanted.after() != null) {
            conditions.add(builder.greaterThan(root.get("startsAt"), wanted.after()));
        }
        query.where(conditions.toArray(Predicate[]::new)).orderBy(builder.asc(root.get("startsAt")));
        return entities.createQuery(query).setMaxResults(120).getResultList();
    }
}
