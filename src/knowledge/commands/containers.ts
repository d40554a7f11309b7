import type { Limit } from '../../core/knowledge.ts';
import { no, type Table, yes } from '../row.ts';
import { operand } from './options.ts';

const limit: Limit = {
  bounded: no,
  advice: 'run it under `timeout SECONDS`',
  worst: 'job-info',
  source: 'https://docs.docker.com/reference/cli/docker/',
};
const engine = { medium: 'process', limit } as const;
const last = operand(-1);

/** Containers on this machine: docker and podman. */
export const containers: Table = [
  {
    shell: 'docker network create, podman network create',
    row: { effect: 'create', medium: 'process', thing: 'network', target: last, again: no },
  },
  {
    shell: 'docker volume create, podman volume create',
    row: { effect: 'create', medium: 'process', thing: 'volume', target: last, again: yes },
  },
  {
    shell:
      'docker pull, docker push, docker login, docker compose pull, docker-compose pull, docker build, docker buildx build, podman pull, podman push',
    row: { ...engine, effect: 'change', thing: 'image', target: last },
  },
  {
    shell:
      'docker run, docker exec, docker start, docker restart, docker compose up, docker-compose up, docker compose run, docker compose exec, podman run',
    row: { effect: 'run', medium: 'process', thing: 'container' },
  },
  {
    shell:
      'docker stop, docker rm, docker rmi, docker kill, docker compose down, docker-compose down, docker compose stop, docker network rm, podman rm, docker tag, docker cp, docker save, docker load',
    row: { effect: 'change', medium: 'process', thing: 'container', danger: () => 'no' },
  },
  {
    shell: 'docker volume prune, docker volume rm',
    row: { effect: 'delete', medium: 'process', thing: 'container', danger: () => 'yes' },
  },
  {
    // Images and layers are pulled or built again, and a container that ended is nobody's data: only volumes are.
    shell: 'docker system prune, docker image prune, docker builder prune, docker container prune',
    row: {
      effect: 'delete',
      medium: 'process',
      thing: 'container',
      danger: ({ call }) => (call.args.some(({ text }) => text === '--volumes') ? 'yes' : 'no'),
    },
  },
  {
    shell:
      'docker ps, docker inspect, docker images, docker info, docker version, docker logs, docker compose ps, docker network inspect, docker network ls, docker volume ls, docker volume inspect, docker image inspect, docker container inspect, docker stats',
    row: { effect: 'probe', medium: 'process', minor: true },
  },
];
