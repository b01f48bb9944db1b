export { QueryClient, useInfiniteQuery, useQuery } from "@tanstack/react-query";
