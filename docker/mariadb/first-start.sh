#!/bin/bash
# Runs once, on an empty data volume: one database and one user for each of the two programs.
set -euo pipefail

create() { # name password
  docker_process_sql <<SQL
CREATE DATABASE \`$1\` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER \`$1\`@'%' IDENTIFIED BY '${2//\'/\'\'}';
GRANT ALL ON \`$1\`.* TO \`$1\`@'%';
SQL
}

create vart_rannebergen "$VR_DATABASE_PASSWORD"
create keycloak "$VR_IDENTITY_DATABASE_PASSWORD"
